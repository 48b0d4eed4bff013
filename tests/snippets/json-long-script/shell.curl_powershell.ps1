curl.exe --request 'POST' `
  --url 'https://api.example.com/rules' `
  --header 'Authorization: Bearer YOUR_TOKEN' `
  --header 'Content-Type: application/json' `
  --data-raw '{"name": "tag", "script": "function (user, context, callback) {\n  // it''s \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"}'
