Feature: Every owner finds its data in the device
  Whoever has agreed with the card issuer to put data on the card relies on a device that takes them, as the subscriber relies on the service.

  Source: change request "Smart Card Dynamic Provisioning", 5.1.2, 5.2.1.2 and 5.2.1.3; reading 21.

  Background:
    Given the network operator has put the access point "internet" on Alice's card
    And the device has a messaging application

  Rule: Who gives network and card keeps the subscriber in reach

    @DMSC-GEN-003 @DMSC-1.0-con-0105 @sees-D
    Scenario: A network operator wants its subscriber on its network, and within reach of its server
      Given the network operator has put the management account "operator" on Alice's card
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged

    @DMSC-GEN-003 @DMSC-1.0-con-0106 @sees-D
    Scenario: A card issuer who is not the operator has a server of its own
      Given the card issuer has put the account "issuer" of a server of its own on Alice's card
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged

  Rule: Who has a service in the device has it configured

    @DMSC-GEN-003 @DMSC-1.0-con-0107 @sees-D
    Scenario: A corporation wants its people to read their mail on any device
      Given the corporation has put the mail account "corporate" on Alice's card
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card

    @DMSC-GEN-003 @DMSC-1.0-con-0108 @sees-D
    Scenario: A content provider wants its page opened first
      Given a content provider has put the browser account "portal" on Alice's card
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the browser uses the account "portal" of Alice's card

    @DMSC-GEN-003 @DMSC-1.0-con-0109 @sees-D
    Scenario: A device manufacturer wants its messages to work on the operator's network
      Given the device manufacturer has put the messaging account "messages" on Alice's card
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the messaging application uses the account "messages" of Alice's card

  Rule: No owner stands in another's way

    @DMSC-GEN-003 @DMSC-1.0-con-0110 @sees-D
    Scenario: All of them are on one card
      Given on Alice's card are the issuer's "issuer", the corporation's "corporate", a content provider's "portal" and the manufacturer's "messages"
      When the device is switched on with Alice's card
      Then every management object of Alice's card is in the management tree, whole and unchanged
      And the mail application uses the account "corporate" of Alice's card
      And the browser uses the account "portal" of Alice's card
      And the messaging application uses the account "messages" of Alice's card

    @DMSC-GEN-003 @DMSC-1.0-con-0117 @sees-D
    Scenario: Two of them have mail for one subscriber
      Given the network operator has put the mail account "private" on Alice's card
      And the corporation has put the mail account "corporate" on Alice's card
      When the device is switched on with Alice's card
      Then the mail application uses the account "private" of Alice's card
      And the mail application uses the account "corporate" of Alice's card

  Rule: What was agreed with one operator is in effect on that operator's cards

    @DMSC-GEN-002 @DMSC-GEN-003 @DMSC-1.0-con-0116 @sees-N @sees-D
    Scenario: A device manufacturer has agreed on something else with each of two operators
      Given the device manufacturer has put the messaging account "messages" on Alice's card, and another on the card of Bob, who is with another operator
      And the device has been provisioned from Alice's card
      When the device is switched off, and on with Bob's card
      Then the network has accepted Bob in this device
      And the messaging application uses the account "messages" of Bob's card
      And no application uses an account of Alice's card
