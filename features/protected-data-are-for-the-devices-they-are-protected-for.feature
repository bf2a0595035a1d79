Feature: Protected data are for the devices they are protected for
  An operator that protects its data must be able to rely on no other device understanding them.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.6 d and 6.1.1; reading 14.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: A device that the data are for uses them

    @DMSC-SEC-002 @DMSC-1.0-con-0501 @sees-D
    Scenario: The device is one that the data are for
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is protected for devices of the operator's brand
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card

    @DMSC-SEC-002 @DMSC-1.0-con-0503 @sees-D
    Scenario: The device is one of several that the data are for
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is protected for devices of another brand and of the operator's
      When the device is switched on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card

    @DMSC-ALT-D @DMSC-1.0-con-0512 @sees-D
    Scenario: The corporation's data are for its own devices
      Given this device is one of the operator's brand that the corporation has made its own
      And the mail account "corporate" on Alice's card is the corporation's, and protected for its devices
      When the device is switched on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card

  Rule: No other device does, and the data beside them are used

    @DMSC-SEC-002 @DMSC-1.0-con-0502 @sees-D
    Scenario: The data are for devices of another brand
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is protected for devices of another brand
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-ALT-D @DMSC-1.0-con-0510 @sees-D
    Scenario: Nobody is asked about data for devices of another brand
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is protected for devices of another brand
      And Alice's card asks before the mail account "corporate" is used
      When the device is switched on with Alice's card
      Then the user is asked nothing
      And nothing of the mail account "corporate" of Alice's card is in the device

    @DMSC-ALT-D @DMSC-1.0-con-0513 @sees-D
    Scenario: The corporation's data are for no device of the brand alone
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is the corporation's, and protected for its devices
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

    @DMSC-ALT-D @DMSC-FLO-003 @DMSC-1.0-con-0511 @sees-D
    Scenario: A device that can open nothing uses what is open
      Given the mail account "corporate" on Alice's card is protected for devices of the operator's brand
      When the device is switched on with Alice's card
      Then nothing of the mail account "corporate" of Alice's card is in the device
      And every management object of Alice's card but the mail account "corporate" has its place in the management tree

  Rule: What is protected on the card is not stored in clear

    @DMSC-SEC-002 @DMSC-1.0-con-0509 @cut @sees-D @sees-F
    Scenario: The storage holds nothing in clear while the data are in use
      Given this device is one of the operator's brand
      And the mail account "corporate" on Alice's card is protected for devices of the operator's brand
      When the device is switched on with Alice's card
      Then the mail application uses the account "corporate" of Alice's card
      When the supply of the device is cut
      Then the storage of the device holds nothing of the mail account "corporate" of Alice's card
