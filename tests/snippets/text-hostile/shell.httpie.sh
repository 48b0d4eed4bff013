http --ignore-stdin POST https://api.example.com/notes \
  Content-Type:text/plain \
  --raw 'it'\''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > < '\''a'\'' '\'''\'''\'' """ ``` ${x} EOF'
