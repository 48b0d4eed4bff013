#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSString *address = @"https://api.example.com/notes/{note_id}";
    address = [address stringByReplacingOccurrencesOfString:@"{" withString:@"%7B"];
    address = [address stringByReplacingOccurrencesOfString:@"}" withString:@"%7D"];
    NSURL *url = [NSURL URLWithString:address];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"POST";
    [request setValue:@"text/plain" forHTTPHeaderField:@"Content-Type"];
    [request setValue:@"$a `b` YOUR_SIGN-IT" forHTTPHeaderField:@"X-Sign"];
    NSString *body =
        @"one $HOME \"${account.name}\"\n"
      "two '<NAME>' \\ %s\n"
      "three {{third}}\n";
    request.HTTPBody = [body dataUsingEncoding:NSUTF8StringEncoding];

    dispatch_semaphore_t done = dispatch_semaphore_create(0);
    NSURLSessionDataTask *task = [NSURLSession.sharedSession
        dataTaskWithRequest:request
          completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
            if (error != nil) {
              NSLog(@"%@", error);
            } else {
              NSLog(@"%ld", (long)((NSHTTPURLResponse *)response).statusCode);
              NSLog(@"%@", [[NSString alloc] initWithData:data encoding:NSUTF8StringEncoding]);
            }
            dispatch_semaphore_signal(done);
          }];
    [task resume];
    dispatch_semaphore_wait(done, DISPATCH_TIME_FOREVER);
  }
  return 0;
}
