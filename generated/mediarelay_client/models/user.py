from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.user_role_type_0 import UserRoleType0, check_user_role_type_0
from ..models.user_status_type_0 import UserStatusType0, check_user_status_type_0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.free_form import FreeForm


T = TypeVar("T", bound="User")


@_attrs_define
class User:
    """An account of the gateway's.

    Attributes:
        id (int | Unset): Id of the user.
        username (str | Unset): Name to log in with.
        display_name (str | Unset): Name for people.
        role (int | Unset | UserRoleType0): 1 for users, 10 for administrators, 100 for the owner of the gateway.
        status (int | Unset | UserStatusType0): 1 on, 2 off.
        email (str | Unset): Address for mail.
        github_id (str | Unset): Id at GitHub, if the account is bound to one.
        discord_id (str | Unset): Id at Discord, if the account is bound to one.
        oidc_id (str | Unset): Id at an OpenID provider, if the account is bound to one.
        wechat_id (str | Unset): Id at WeChat, if the account is bound to one.
        telegram_id (str | Unset): Id at Telegram, if the account is bound to one.
        linux_do_id (str | Unset): Id at LINUX DO, if the account is bound to one.
        group (str | Unset): The group whose channels and prices hold.
        quota (int | Unset): What may still be spent; 500000 are one unit of the currency.
        used_quota (int | Unset): What was spent.
        request_count (int | Unset): How many requests there were.
        aff_code (str | Unset): The code to invite others with.
        aff_count (int | Unset): How many were invited.
        aff_quota (int | Unset): What inviting them has earned and is not yet part of `quota`.
        aff_history_quota (int | Unset): What inviting them has earned in all.
        inviter_id (int | Unset): Who invited this user; 0 for none.
        setting (str | Unset): Settings, as JSON in a text.
        stripe_customer (str | Unset): Id at Stripe.
        sidebar_modules (str | Unset): What the dashboard shows, as JSON in a text.
        permissions (FreeForm | Unset): Whatever the gateway puts there.
    """

    id: int | Unset = UNSET
    username: str | Unset = UNSET
    display_name: str | Unset = UNSET
    role: int | Unset | UserRoleType0 = UNSET
    status: int | Unset | UserStatusType0 = UNSET
    email: str | Unset = UNSET
    github_id: str | Unset = UNSET
    discord_id: str | Unset = UNSET
    oidc_id: str | Unset = UNSET
    wechat_id: str | Unset = UNSET
    telegram_id: str | Unset = UNSET
    linux_do_id: str | Unset = UNSET
    group: str | Unset = UNSET
    quota: int | Unset = UNSET
    used_quota: int | Unset = UNSET
    request_count: int | Unset = UNSET
    aff_code: str | Unset = UNSET
    aff_count: int | Unset = UNSET
    aff_quota: int | Unset = UNSET
    aff_history_quota: int | Unset = UNSET
    inviter_id: int | Unset = UNSET
    setting: str | Unset = UNSET
    stripe_customer: str | Unset = UNSET
    sidebar_modules: str | Unset = UNSET
    permissions: FreeForm | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        username = self.username

        display_name = self.display_name

        role: int | Unset
        if isinstance(self.role, Unset):
            role = UNSET
        elif isinstance(self.role, int):
            role = self.role
        else:
            role = self.role

        status: int | Unset
        if isinstance(self.status, Unset):
            status = UNSET
        elif isinstance(self.status, int):
            status = self.status
        else:
            status = self.status

        email = self.email

        github_id = self.github_id

        discord_id = self.discord_id

        oidc_id = self.oidc_id

        wechat_id = self.wechat_id

        telegram_id = self.telegram_id

        linux_do_id = self.linux_do_id

        group = self.group

        quota = self.quota

        used_quota = self.used_quota

        request_count = self.request_count

        aff_code = self.aff_code

        aff_count = self.aff_count

        aff_quota = self.aff_quota

        aff_history_quota = self.aff_history_quota

        inviter_id = self.inviter_id

        setting = self.setting

        stripe_customer = self.stripe_customer

        sidebar_modules = self.sidebar_modules

        permissions: dict[str, Any] | Unset = UNSET
        if not isinstance(self.permissions, Unset):
            permissions = self.permissions.to_dict()

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        field_dict.update({})
        if id is not UNSET:
            field_dict["id"] = id
        if username is not UNSET:
            field_dict["username"] = username
        if display_name is not UNSET:
            field_dict["display_name"] = display_name
        if role is not UNSET:
            field_dict["role"] = role
        if status is not UNSET:
            field_dict["status"] = status
        if email is not UNSET:
            field_dict["email"] = email
        if github_id is not UNSET:
            field_dict["github_id"] = github_id
        if discord_id is not UNSET:
            field_dict["discord_id"] = discord_id
        if oidc_id is not UNSET:
            field_dict["oidc_id"] = oidc_id
        if wechat_id is not UNSET:
            field_dict["wechat_id"] = wechat_id
        if telegram_id is not UNSET:
            field_dict["telegram_id"] = telegram_id
        if linux_do_id is not UNSET:
            field_dict["linux_do_id"] = linux_do_id
        if group is not UNSET:
            field_dict["group"] = group
        if quota is not UNSET:
            field_dict["quota"] = quota
        if used_quota is not UNSET:
            field_dict["used_quota"] = used_quota
        if request_count is not UNSET:
            field_dict["request_count"] = request_count
        if aff_code is not UNSET:
            field_dict["aff_code"] = aff_code
        if aff_count is not UNSET:
            field_dict["aff_count"] = aff_count
        if aff_quota is not UNSET:
            field_dict["aff_quota"] = aff_quota
        if aff_history_quota is not UNSET:
            field_dict["aff_history_quota"] = aff_history_quota
        if inviter_id is not UNSET:
            field_dict["inviter_id"] = inviter_id
        if setting is not UNSET:
            field_dict["setting"] = setting
        if stripe_customer is not UNSET:
            field_dict["stripe_customer"] = stripe_customer
        if sidebar_modules is not UNSET:
            field_dict["sidebar_modules"] = sidebar_modules
        if permissions is not UNSET:
            field_dict["permissions"] = permissions

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.free_form import FreeForm  # noqa: PLC0415

        d = dict(src_dict)
        id = d.pop("id", UNSET)

        username = d.pop("username", UNSET)

        display_name = d.pop("display_name", UNSET)

        def _parse_role(data: object) -> int | Unset | UserRoleType0:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                role_type_0 = check_user_role_type_0(data)

                return role_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | Unset | UserRoleType0, data)

        role = _parse_role(d.pop("role", UNSET))

        def _parse_status(data: object) -> int | Unset | UserStatusType0:
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, int):
                    raise TypeError()
                status_type_0 = check_user_status_type_0(data)

                return status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(int | Unset | UserStatusType0, data)

        status = _parse_status(d.pop("status", UNSET))

        email = d.pop("email", UNSET)

        github_id = d.pop("github_id", UNSET)

        discord_id = d.pop("discord_id", UNSET)

        oidc_id = d.pop("oidc_id", UNSET)

        wechat_id = d.pop("wechat_id", UNSET)

        telegram_id = d.pop("telegram_id", UNSET)

        linux_do_id = d.pop("linux_do_id", UNSET)

        group = d.pop("group", UNSET)

        quota = d.pop("quota", UNSET)

        used_quota = d.pop("used_quota", UNSET)

        request_count = d.pop("request_count", UNSET)

        aff_code = d.pop("aff_code", UNSET)

        aff_count = d.pop("aff_count", UNSET)

        aff_quota = d.pop("aff_quota", UNSET)

        aff_history_quota = d.pop("aff_history_quota", UNSET)

        inviter_id = d.pop("inviter_id", UNSET)

        setting = d.pop("setting", UNSET)

        stripe_customer = d.pop("stripe_customer", UNSET)

        sidebar_modules = d.pop("sidebar_modules", UNSET)

        _permissions = d.pop("permissions", UNSET)
        permissions: FreeForm | Unset
        if isinstance(_permissions, Unset):
            permissions = UNSET
        else:
            permissions = FreeForm.from_dict(_permissions)

        user = cls(
            id=id,
            username=username,
            display_name=display_name,
            role=role,
            status=status,
            email=email,
            github_id=github_id,
            discord_id=discord_id,
            oidc_id=oidc_id,
            wechat_id=wechat_id,
            telegram_id=telegram_id,
            linux_do_id=linux_do_id,
            group=group,
            quota=quota,
            used_quota=used_quota,
            request_count=request_count,
            aff_code=aff_code,
            aff_count=aff_count,
            aff_quota=aff_quota,
            aff_history_quota=aff_history_quota,
            inviter_id=inviter_id,
            setting=setting,
            stripe_customer=stripe_customer,
            sidebar_modules=sidebar_modules,
            permissions=permissions,
        )

        user.additional_properties = d
        return user

    @property
    def additional_keys(self) -> list[str]:
        return list(self.additional_properties.keys())

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties
