import http.client

headers = {
    "X-Template": "{{name}} ${name} <name> #{name} %(name)s {0} <%= name %>",
    "X-Percent": "100% %USERNAME% %d",
    "X-Json": '{"a": ["b", 1], "c": "\\u00e9"}',
    "X-Comment": "a // b /* c */ # d -- e",
    "X-Caret": "^a^ ^^ &b|c",
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("GET", "/users", headers=headers)
response = connection.getresponse()
print(response.status, response.read().decode())
