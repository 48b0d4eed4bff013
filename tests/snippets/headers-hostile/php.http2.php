<?php

$request = new http\Client\Request('GET', 'https://api.example.com/users', [
    'X-Hostile' => 'it\'s "quoted" \\ back\\\\slash `tick` $HOME $(touch pwned) ${HOME} %s %d #{x} \\( !! ; | & > <',
    'X-Dollar' => '$HOME `id` $(id)',
    'X-Name' => 'Zoë €',
    'X-Tab' => "a\tb",
    'X-At' => '@file',
    'X-Space' => 'padded',
]);

$client = new http\Client();
$client->enqueue($request)->send();
$response = $client->getResponse();
echo $response->getResponseCode(), ' ', $response->getBody(), PHP_EOL;
