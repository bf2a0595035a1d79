namespace PCSC;

/// <summary>Where a context's operations take place. pcsc-lite serves <see cref="System"/> and treats the others alike.</summary>
public enum SCardScope
{
    User = 0,
    Terminal = 1,
    System = 2,
    Global = 3,
}
