curl --request POST ^
  --url https://api.example.com/notes ^
  --header "Content-Type: text/plain" ^
  --data-raw ^"it's \^"quoted\^" \ back\\slash `tick` $HOME $^(touch pwned^) ${HOME} ^%^s ^%^d #{x} \^( ^!^! ; ^| ^& ^> ^< 'a' ''' \^"\^"\^" ``` ${x} EOF^"
