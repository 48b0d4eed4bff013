wget --quiet --output-document - \
  --method POST \
  --header 'Authorization: Bearer YOUR_TOKEN' \
  --header 'Content-Type: application/json' \
  --body-data '{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it'\''s \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}' \
  https://api.example.com/rules
