namespace ReferenceDevice.Contract;

/// <summary>An application as the factory or the user left it.</summary>
internal sealed record ApplicationSetup(string Id, bool Installed, bool Locked = false, List<Profile>? Settings = null);
