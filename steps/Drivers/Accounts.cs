using Conformance.Fixtures.Device;
using Conformance.Fixtures.ManagementObjects;

namespace Conformance.Steps.Drivers;

/// <summary>How an application shows an account that came from a card (openapi.yaml, Profile).</summary>
public static class Accounts
{
    public static DeviceProfile Of(MailAccount mail) => new(mail.Name, mail.Server, $"{mail.Port}", mail.User, Connection(mail.Connection));

    public static DeviceProfile Of(BrowserAccount browser) => new(browser.Name, browser.HomePage, Connection: Connection(browser.Connection));

    public static DeviceProfile Of(MessagingAccount messaging) => new(messaging.Name, messaging.Server, Connection: Connection(messaging.Connection));

    public static DeviceProfile OfMail(ManagementObject mo) => new(
        mo.ValueOf("Name")!, mo.ValueOf("AppAddr/1/Addr"), mo.ValueOf("AppAddr/1/Port/1/PortNbr"), mo.ValueOf("AppAuth/1/AAuthName"), Connection(mo.ValueOf("PrefConRef") ?? ""));

    private static string? Connection(string name) => name.Length is 0 ? null : name;
}
