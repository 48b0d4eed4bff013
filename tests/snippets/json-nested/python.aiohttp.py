import asyncio

import aiohttp

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
    async with aiohttp.ClientSession() as session:
        async with session.post(url, json=payload) as response:
            print(response.status, await response.text())


asyncio.run(main())
