<?php

$request = new http\Client\Request('POST', 'https://api.example.com/notes', [
    'Accept' => 'application/json',
    'Content-Type' => 'application/json',
]);
$request->getBody()->append(json_encode([
    'text' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    'lines' => 'one
two
three
',
    'tab' => "\t",
    'cr' => "a\rb",
    'html' => '</script><!-- <b>',
]));

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
