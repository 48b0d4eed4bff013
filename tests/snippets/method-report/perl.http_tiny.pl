use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('REPORT', 'https://api.example.com/calendar', {
    headers => {
        'Depth' => '1',
        'Content-Type' => 'application/xml',
    },
    content => '<report/>',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
