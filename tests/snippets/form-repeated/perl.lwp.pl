use strict;
use warnings;
use LWP::UserAgent;

my $ua = LWP::UserAgent->new;
my $request = HTTP::Request->new(
    'POST',
    'https://api.example.com/form',
    [
        'Content-Type' => 'application/x-www-form-urlencoded',
    ],
    'tag=b&tag=a&items%5B0%5D%5Bid%5D=1&items%5B%5D=x&items%5B%5D=y&plus=a%2Bb%20c~%2A-._&percent=100%2525%20%2541&lines=one%0D%0Atwo',
);
my $response = $ua->request($request);
print $response->status_line, "\n", $response->decoded_content, "\n";
