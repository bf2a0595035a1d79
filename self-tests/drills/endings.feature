Feature: Endings
  A scenario for each way in which a scenario can end.

  @DMSC-TST-001 @DMSC-1.0-con-9901
  Scenario: A check holds
    When the device posts what is no DM message
    Then a check holds

  @DMSC-TST-001 @DMSC-1.0-con-9902
  Scenario: A check fails
    Then a check fails

  @DMSC-TST-001 @DMSC-1.0-con-9903
  Scenario: It cannot be shown
    Then it cannot be shown

  @DMSC-TST-001 @DMSC-1.0-con-9904
  Scenario: A step has no binding
    Then nobody has written this step

  @DMSC-TST-001 @DMSC-1.0-con-9905
  Scenario: Two bindings fit a step
    Then two bindings fit this step

  @DMSC-TST-001 @DMSC-1.0-con-9906
  Scenario: An exception in a hook
    Then a check holds

  @DMSC-TST-001 @DMSC-1.0-con-9907
  Scenario: An exception in the bench
    Then something happens that nobody foresaw

  @DMSC-TST-001 @DMSC-1.0-con-9908
  Scenario: No check is made
    Then nothing is checked

  @DMSC-TST-002 @DMSC-1.0-con-9909
  Scenario: An option that the device may lack
    Then a check holds

  @DMSC-TST-001 @DMSC-1.0-con-9910 @sees-A
  Scenario: An observation point that the rig lacks
    Then a check holds

  @DMSC-TST-001 @DMSC-1.0-con-9911 @sees-C @sees-N
  Scenario: A named observation point without a check
    Then a check holds

  @DMSC-TST-001 @DMSC-1.0-con-9912
  Scenario: The bench breaks after a check has failed
    When the network cell dies at the first attempt
    Then a check fails
