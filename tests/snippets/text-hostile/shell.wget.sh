wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain' \
  --body-data 'it'\''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < '\''a'\'' '\'''\'''\'' """ ``` ${x} EOF' \
  https://api.example.com/notes
