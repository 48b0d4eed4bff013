import http.client

headers = {"Content-Type": "application/x-ndjson"}
payload = """{"index":{"_id":"1"}}
{"name":"a"}
{"index":{"_id":"2"}}
{"name":"b"}
"""

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/_bulk", payload, headers)
response = connection.getresponse()
print(response.status, response.read().decode())
