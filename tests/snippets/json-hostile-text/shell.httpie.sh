http --ignore-stdin POST https://api.example.com/notes \
  Accept:application/json \
  Content-Type:application/json \
  --raw '{
  "text": "it'\''s \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <",
  "lines": "one\ntwo\nthree\n",
  "tab": "\t",
  "cr": "a\rb",
  "html": "</script><!-- <b>"
}'
