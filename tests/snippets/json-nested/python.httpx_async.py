import asyncio

import httpx

url = "https://api.example.com/search"
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


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
