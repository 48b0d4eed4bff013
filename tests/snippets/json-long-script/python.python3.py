import http.client
import json

headers = {"Authorization": "Bearer YOUR_TOKEN", "Content-Type": "application/json"}
payload = {
    "name": "tag",
    "script": """function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
""",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/rules", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
