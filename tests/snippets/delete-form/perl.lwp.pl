use strict;
use warnings;
use HTTP::Request::Common;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request::Common::request_type_with_data(
    'DELETE',
    'https://api.example.com/form',
    Content => [
        'id' => '1',
        'id' => '2',
    ],
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
