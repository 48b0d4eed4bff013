curl.exe --request 'POST' `
  --url 'https://api.example.com/upload?key=YOUR_API_KEY' `
  --form-string 'token=<TOKEN>' `
  --form "file=`"it's `${user.name}`n`";type=text/plain;filename=`"a.txt`""
