http --ignore-stdin GET https://api.example.com/users \
  'X-Hostile:it'\''s "quoted" \ back\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \( !! ; | & > <' \
  'X-Dollar:$HOME `id` $(id)' \
  'X-Name:Zoë €' \
  'X-Tab:a	b' \
  'X-At:\@file' \
  X-Space:padded
