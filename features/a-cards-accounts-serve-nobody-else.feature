Feature: A card's accounts serve nobody else
  Mail that is fetched with the account of a card that has gone is somebody else's mail.

  Source: change request "Smart Card Dynamic Provisioning", 6.1.4; reading 3.

  Background:
    Given Alice's card carries the access point "internet" and the mail account "corporate"
    And Bob's card carries the access point "mobile" and the mail account "private"
    And the servers of Alice's and Bob's accounts can be reached

  Rule: With the card its accounts go, also those that are in use

    @DMSC-USA-001 @DMSC-1.0-con-0610 @sees-A
    Scenario: An application that is running stops
      Given the device has been provisioned from Alice's card
      And the mail application fetches Alice's mail again and again
      When the device is switched off, and what it does is watched
      And it is switched on with Carol's plain card
      Then the mail application has stopped using the accounts of Alice's card

    @DMSC-USA-001 @DMSC-1.0-con-0612 @sees-A
    Scenario: The next subscriber's mail is fetched with the next subscriber's account
      Given the device has been provisioned from Alice's card
      When the device is switched off
      And it is switched on with Bob's card
      And the mail application fetches mail
      Then the mail application has used the accounts of Bob's card alone
