import json
import urllib.request

url = "https://api.example.com/rules"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
