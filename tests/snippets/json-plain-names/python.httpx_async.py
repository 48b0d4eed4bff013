import asyncio

import httpx

url = "https://api.example.com/maps"
payload = {
    "class": "a",
    "default": "b",
    "snake_case": 1,
    "kebab-case": 2,
    "dotted.name": 3,
}


async def main():
    async with httpx.AsyncClient() as client:
        response = await client.post(url, json=payload)
    print(response.status_code, response.text)


asyncio.run(main())
