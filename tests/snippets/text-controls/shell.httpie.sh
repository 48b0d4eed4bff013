http --ignore-stdin POST https://api.example.com/notes \
  'Content-Type:text/plain; charset=utf-8' \
  --raw '﻿bom [0m ­​  ‮abc‬ é 👩‍👩‍👧 􏿿'
