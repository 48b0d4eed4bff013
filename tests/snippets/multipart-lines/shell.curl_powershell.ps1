curl.exe --request 'PUT' `
  --url 'https://api.example.com/upload/1' `
  --form "files[]=`"id,name`r
1,\`"a\`"`r
`";type=text/csv;filename=`"a.csv`"" `
  --form 'files[]="<svg>
  <text>${x} {{y}}</text>
</svg>
";type=image/svg+xml;filename="b.svg"'
