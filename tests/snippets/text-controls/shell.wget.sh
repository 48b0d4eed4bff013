wget --quiet --output-document - \
  --method POST \
  --header 'Content-Type: text/plain; charset=utf-8' \
  --body-data '﻿bom [0m ­​  ‮abc‬ é 👩‍👩‍👧 􏿿' \
  https://api.example.com/notes
