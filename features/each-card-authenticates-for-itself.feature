Feature: Each card authenticates for itself
  Whoever puts another card into a running device must not get in on the authentication of the card before.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.1; reading 7.

  Background:
    Given Alice's card carries the access point "internet" and the management account "operator"
    And Alice's card carries the mail account "corporate" and the browser account "portal"

  Rule: A card that comes while the device is on authenticates before it is used

    @DMSC-SEC-001 @DMSC-1.0-con-0411 @sees-C @sees-N @sees-D
    Scenario: A card that is put in later is used after it has been accepted
      Given the device has been switched on without a card
      And the network takes its time to answer
      When Alice's card is put in
      Then Alice's card and the network have authenticated each other
      And nothing of Alice's card was used before the network accepted the pair
      And every management object of Alice's card has its place in the management tree

  Rule: One card's authentication is not another's

    @DMSC-SEC-001 @DMSC-1.0-con-0410 @sees-C @sees-N @sees-D
    Scenario: A card that slips in behind an authentication has none
      Given Bob's card carries the access point "mobile" and the mail account "private"
      When the device is switched on with Alice's card, and Bob's takes its place before the network has answered
      Then nothing of Bob's card was used before the network accepted the pair
      And every management object of Bob's card has its place in the management tree
      And no management object of Alice's card is in the management tree
      And no application uses an account of Alice's card

    @DMSC-GEN-002 @DMSC-SEC-001 @DMSC-1.0-con-0412 @sees-C @sees-N @sees-D
    Scenario: An exchanged card takes its data along, and the next one starts anew
      Given Bob's card carries the access point "mobile" and the mail account "private"
      And the device has been provisioned from Alice's card
      When Bob's card takes the place of Alice's
      Then no management object of Alice's card is in the management tree
      And nothing of Bob's card was used before the network accepted the pair
      And every management object of Bob's card has its place in the management tree
