Feature: Card data leaves the device at switch-off
  Whoever uses the device next must find nothing that the last card brought in.

  Source: change request "Smart Card Dynamic Provisioning", 5.2.1.5 step 6 and 6.1.4; reading 3.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"
    And the device has been provisioned from Alice's card

  Rule: Unless told otherwise, card data is gone after switch-off

    @DMSC-FLO-006 @DMSC-1.0-con-0306 @sees-D
    Scenario: A plain card finds nothing of the card before
      When the device is switched off
      And it is switched on with Carol's plain card
      Then no management object of Alice's card is in the management tree
      And no application uses an account of Alice's card

    @DMSC-USA-001 @DMSC-1.0-con-0601 @sees-D
    Scenario: Without a card nothing of the last card is there
      When the device is switched off
      And it is switched on without a card
      Then no management object of Alice's card is in the management tree

    @DMSC-USA-001 @DMSC-1.0-con-0602 @sees-D
    Scenario: The next subscriber finds nothing of the previous one
      Given Bob's card carries the access point "mobile" and the mail account "private"
      When the device is switched off
      And it is switched on with Bob's card
      Then every management object of Bob's card has its place in the management tree
      And no management object of Alice's card is in the management tree

    @DMSC-USA-001 @DMSC-1.0-con-0609 @sees-D
    Scenario: A card that was taken out before leaves nothing for later
      When Alice's card is taken out
      And the device is switched off
      And it is switched on without a card
      Then no management object of Alice's card is in the management tree
      And the applications have the settings that they had before the card

  Rule: A card that has gone is no way in

    @DMSC-USA-001 @DMSC-1.0-con-0608 @sees-S @sees-D
    Scenario: No session is opened with the account of a card that has gone
      Then a session with the operator's server has run to its end
      When the device is switched off
      And it is switched on with Carol's plain card
      Then the device opens no session
      And the device knows no account of the operator's server

    @DMSC-USA-001 @DMSC-1.0-con-0611 @sees-S
    Scenario: Another subscriber's server finds nothing of a card that has gone
      Given Bob's card carries the access point "mobile" and an account "work" of the corporation's server
      And the corporation's server will ask for the nodes of Alice's card
      When the device is switched off
      And it is switched on with Bob's card
      Then the corporation's server has found no data of Alice's card
      And neither Alice's data nor the operator's server is named in what the corporation's server has read

  Rule: What comes back comes from the card

    @DMSC-USA-001 @DMSC-1.0-con-0603 @sees-C @sees-D
    Scenario: The same card brings what it carries now
      Given the device has been switched off
      And the mail account "corporate" on Alice's card has been replaced by "private"
      When the device is switched on with Alice's card
      Then it has read every management object of Alice's card
      And every management object of Alice's card is in the management tree, whole and unchanged
      And no management object that Alice's card carried before is in the management tree

    @DMSC-USA-001 @DMSC-1.0-con-0607 @sees-D
    Scenario: The applications are back to their own settings
      When the device is switched off
      And it is switched on without a card
      Then the applications have the settings that they had before the card
