use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/orders',
    [
        'Content-Type' => 'application/json',
    ],
    '{
    "id": 7,
    "items": [
        {"sku": "A-1", "count": 2}
    ]
}
',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
