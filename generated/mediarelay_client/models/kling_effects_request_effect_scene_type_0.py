from typing import Literal, cast

KlingEffectsRequestEffectSceneType0 = Literal[
    "bloombloom",
    "cheers_2026",
    "daily_ootd",
    "dizzydizzy",
    "eternal_kiss",
    "expansion",
    "fight_pro",
    "finger_swipe",
    "french_elegance",
    "fuzzyfuzzy",
    "heart_gesture",
    "heart_gesture_pro",
    "hug",
    "hug_pro",
    "kiss",
    "kiss_pro",
    "pet_skateboard",
    "smooth_transition",
    "snow_night_kiss",
    "squish",
    "studio_look",
    "switch_to_silk",
    "toss_run",
]


def check_kling_effects_request_effect_scene_type_0(value: str) -> KlingEffectsRequestEffectSceneType0:
    """Let any value pass: gateways know words that the contract does not, and reading must survive them."""
    return cast(KlingEffectsRequestEffectSceneType0, value)
