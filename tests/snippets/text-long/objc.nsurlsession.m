#import <Foundation/Foundation.h>

int main(void) {
  @autoreleasepool {
    NSURL *url = [NSURL URLWithString:@"https://api.example.com/raw/1"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    request.HTTPMethod = @"PUT";
    [request setValue:@"text/csv" forHTTPHeaderField:@"Content-Type"];
    NSString *body =
        @"id,name\n"
      "0,\"name 0\"\n"
      "1,\"name 1\"\n"
      "2,\"name 2\"\n"
      "3,\"name 3\"\n"
      "4,\"name 4\"\n"
      "5,\"name 5\"\n"
      "6,\"name 6\"\n"
      "7,\"name 7\"\n"
      "8,\"name 8\"\n"
      "9,\"name 9\"\n"
      "10,\"name 10\"\n"
      "11,\"name 11\"\n";
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
