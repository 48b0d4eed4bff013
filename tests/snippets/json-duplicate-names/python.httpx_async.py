import asyncio

import httpx

url = "https://api.example.com/twice"
headers = {"Content-Type": "application/json"}
payload = '{"a": 1, "a": 2, "b": {"c": 3, "c": 4}}'


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, headers=headers, content=payload)
    print(response.status_code, response.text)


asyncio.run(main())
