import asyncio

import httpx

url = "https://api.example.com/users/7"
headers = {"Content-Type": "application/json-patch+json"}
payload = [{"op": "replace", "path": "/name", "value": "x"}]


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.patch(url, headers=headers, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
