-- Words that were masked by hand or withdrawn leave the vocabulary of the search too, unless another voice still says them.
-- Whoever records voices holds the vocabulary's lock together with others until the end of the transaction; whoever forgets
-- words holds it alone, so that no word is forgotten that somebody is just writing.
create function share_voice_vocabulary() returns void
language sql volatile
begin atomic
  select pg_advisory_xact_lock_shared(726002, hashtext(current_authority()::text));
end;

create function forget_voice_words(words text[]) returns void
language plpgsql volatile security definer set search_path = public, pg_temp set plan_cache_mode = force_custom_plan as $$
begin
  perform pg_advisory_xact_lock(726002, hashtext(current_authority()::text));
  delete from voice_words
  where voice_words.authority_id = current_authority()
    and voice_words.word = any (words)
    and not exists (
      select from voices
      where voices.authority_id = current_authority()
        and voices.search_words @@ ('''' || voice_words.word || '''')::tsquery);
end $$;

-- What was masked or withdrawn before this rule.
delete from voice_words
where not exists (
  select from voices
  where voices.authority_id = voice_words.authority_id
    and voices.search_words @@ ('''' || voice_words.word || '''')::tsquery);
