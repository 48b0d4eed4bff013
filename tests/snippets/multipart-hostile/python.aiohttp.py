import asyncio

import aiohttp

url = "https://api.example.com/upload"
form = aiohttp.FormData(quote_fields=False, default_to_multipart=True)
form.add_field('na"me', "@file;type=x")
form.add_field("a=b", "<file")
form.add_field(
    "file",
    '{"a": "b\\\\c"}; $(id)',
    filename='it\'s "it"; x.json',
    content_type="application/json",
)
form.add_field("ünï", "x", filename="naïve 😀.bin")


async def main():
    async with aiohttp.ClientSession() as session:
        async with session.post(url, data=form) as response:
            print(response.status, await response.text())


asyncio.run(main())
