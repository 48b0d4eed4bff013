import asyncio

import httpx

url = "https://api.example.com/users/1"
headers = {"Content-Type": "application/merge-patch+json", "If-Match": '"3"'}
payload = '{"name": null, "tags": ["a"], "price": 12.50}'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.patch(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
