import asyncio

import httpx

url = "https://api.example.com/batch"
payload = [
    {"op": "add", "path": "/a", "value": [1, 2.5, True, None]},
    [],
    {},
    [[]],
    "x",
    "",
]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.put(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
