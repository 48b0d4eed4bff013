import httpx

url = "https://api.example.com/rules"
headers = {"Authorization": "Bearer YOUR_TOKEN"}
payload = {
    "name": "tag",
    "script": """function (user, context, callback) {
  // it's "quoted"
  const tag = `${user.id}`;
  callback(null, user, context);
}
""",
}

response = httpx.post(url, headers=headers, json=payload)
print(response.status_code, response.text)
