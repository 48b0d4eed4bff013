import http.client
import json

headers = {"Content-Type": "application/json"}
payload = {
    "query": {
        "bool": {
            "must": [
                {"match": {"title": "harkdown"}},
                {"range": {"year": {"gte": 2020, "lte": 2030}}},
            ],
            "filter": [],
            "empty": {},
        },
    },
    "fields": [
        "title",
        "year",
        "a much longer name of a field than the others",
        "and, one: with [marks]",
    ],
    "size": 10,
}

connection = http.client.HTTPSConnection("api.example.com")
connection.request("POST", "/search", json.dumps(payload), headers)
response = connection.getresponse()
print(response.status, response.read().decode())
