wget --quiet --output-document - \
  --header 'X-Hostile: it'\''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <' \
  --header 'X-Dollar: $HOME `id` $(id)' \
  --header 'X-Name: Zoë €' \
  --header 'X-Tab: a	b' \
  --header 'X-At: @file' \
  --header 'X-Space: padded' \
  https://api.example.com/users
