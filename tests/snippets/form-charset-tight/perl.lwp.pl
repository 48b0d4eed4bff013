use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request::Common::request_type_with_data(
    'PUT',
    'https://api.example.com/form',
    'Content-Type' => 'application/x-www-form-urlencoded;charset=utf-8',
    Content => [
        'city' => 'Köln',
        'a' => '1',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
