use strict;
use warnings;
use HTTP::Tiny;

my $http = HTTP::Tiny->new;
my $response = $http->request('POST', 'https://api.example.com/notes/{note_id}', {
    headers => {
        'Content-Type' => 'text/plain',
        'X-Sign' => '$a `b` YOUR_SIGN-IT',
    },
    content => 'one $HOME "${account.name}"
two \'<NAME>\' \\ %s
three {{third}}
',
});
print "$response->{status} $response->{reason}\n$response->{content}\n";
