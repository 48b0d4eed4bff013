import json
import urllib.request

url = "https://api.example.com/search"
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

request = urllib.request.Request(url, json.dumps(payload).encode(), headers)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
