http --ignore-stdin POST https://api.example.com/rules \
  'Authorization:Bearer YOUR_TOKEN' \
  Content-Type:application/json \
  --raw '{
  "name": "tag",
  "script": "function (user, context, callback) {\n  // it'\''s \"quoted\"\n  const tag = `${user.id}`;\n  callback(null, user, context);\n}\n"
}'
