wget --quiet --output-document - \
  --method POST \
  --header 'Accept: application/json' \
  --header 'Content-Type: application/json' \
  --body-data '{
  "text": "it'\''s \"quoted\" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <",
  "lines": "one\ntwo\nthree\n",
  "tab": "\t",
  "cr": "a\rb",
  "html": "</script><!-- <b>"
}' \
  https://api.example.com/notes
