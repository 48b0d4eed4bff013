curl.exe --request 'POST' `
  --url 'https://api.example.com/notes' `
  --header 'Accept: application/json' `
  --header 'Content-Type: application/json' `
  --data-raw '{"text": "it''s \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <", "lines": "one\ntwo\nthree\n", "tab": "\t", "cr": "a\rb", "html": "</script><!-- <b>"}'
