import asyncio

import httpx

url = "https://api.example.com/articles/1"
headers = {
    "Content-Type": "application/vnd.api+json",
    "Accept": "application/vnd.api+json",
}
payload = {
    "data": {
        "type": "articles",
        "id": "1",
        "attributes": {"title": "A new title that is quite a bit longer than it was"},
    },
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.patch(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
