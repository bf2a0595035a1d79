namespace PCSC;

/// <summary>Attributes of a reader and of the card in it, for <see cref="ICardReader.GetAttrib(SCardAttribute)"/>.</summary>
/// <remarks>
/// Shape of a value: the class of the attribute in the upper 16 bits, its tag in the lower. Few drivers have more than the first
/// four and the answer to reset. Source: PC/SC Workgroup, part 3; pcsc-lite 1.9, reader.h.
/// </remarks>
public enum SCardAttribute
{
    VendorName = 0x00010100,
    VendorInterfaceDeviceType = 0x00010101,
    VendorInterfaceDeviceTypeVersion = 0x00010102,
    VendorInterfaceDeviceTypeSerialNumber = 0x00010103,
    ChannelId = 0x00020110,
    AsyncProtocolTypes = 0x00030120,
    DefaultClockRate = 0x00030121,
    MaxClockRate = 0x00030122,
    DefaultDataRate = 0x00030123,
    MaxDataRate = 0x00030124,
    MaxInformationFileSizeDevice = 0x00030125,
    SyncProtocolTypes = 0x00030126,
    PowerManagementSupport = 0x00040131,
    UserToCardAuthDevice = 0x00050140,
    UserAuthInputDevice = 0x00050142,
    Characteristics = 0x00060150,
    EscReset = 0x0007A000,
    EscCancel = 0x0007A003,
    EscAuthRequest = 0x0007A005,
    MaxInput = 0x0007A007,
    CurrentProtocolType = 0x00080201,
    CurrentClockRate = 0x00080202,
    CurrentClockConversionFactor = 0x00080203,
    CurrentBitRateConversionFactor = 0x00080204,
    CurrentGuardTime = 0x00080205,
    CurrentWaitingTime = 0x00080206,
    CurrentInformationFieldSizeCard = 0x00080207,
    CurrentInformationFieldSizeDevice = 0x00080208,
    CurrentBlockWaitingTime = 0x00080209,
    CurrentCharacterWaitingTime = 0x0008020A,
    CurrentErrorBlockControlEncoding = 0x0008020B,
    ExtendedBlockWaitTime = 0x0008020C,
    ICCPresence = 0x00090300,
    ICCInterfaceStatus = 0x00090301,
    CurrentIOState = 0x00090302,
    AnswerToResetString = 0x00090303,
    ICCTypePerAtr = 0x00090304,
    DeviceUnit = 0x7FFF0001,
    DeviceInUse = 0x7FFF0002,
    DeviceFriendlyName = 0x7FFF0005,
    DeviceSystemName = 0x7FFF0006,
}
